"""Readings in, pages to look at out. Knows the model and nothing else of dateline."""
