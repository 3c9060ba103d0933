"""What dateline reads, measured on public data by each set's own protocol: `python -m benchmarks.quality all`.

The sets are not part of the project and no word of them may be kept in it; only numbers are printed and written.
"""
