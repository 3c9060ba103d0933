"""One report in, one reading out: pure steps, a file for each question that a journalist asks."""
