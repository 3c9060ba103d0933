"""Files and pages in, reports out."""
