"""Many readings made into the record: copies and origins, what tells of one thing, how many by whom, what is disputed."""

# Grows with every change of what consolidation makes of the same claims, or of the blocks that are noted of them: what a
# record holds of an older method is then made anew.
METHOD = "3"
