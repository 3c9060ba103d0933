"""How well readings say what a gold says: scores, intervals, comparisons with earlier results, floors."""
