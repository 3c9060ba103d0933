"""Many readings made into the record: copies and origins, what tells of one thing, how many by whom, what is disputed."""
