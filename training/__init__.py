"""Trains what src/dateline/models holds. Not part of the installed program."""
