"""What can go wrong, in words: each message tells what was wrong, where, and what to do."""

from __future__ import annotations


class DatelineError(Exception):
    """The base of every error that dateline raises on purpose; `exit_code` is the command's."""

    exit_code = 1


class InputError(DatelineError):
    """A report that cannot be read. `reason` is one fixed word for its kind, such as `bomb`; the message says it in full."""

    exit_code = 3

    def __init__(self, message: str, reason: str = "unreadable"):
        super().__init__(message)
        self.reason = reason

    def __reduce__(self) -> tuple[type[InputError], tuple[str, str]]:
        return InputError, (str(self), self.reason)


class CodebookError(DatelineError):
    """A codebook entry that is not valid."""

    exit_code = 4


class GazetteerError(DatelineError):
    """A gazetteer that cannot be built or opened."""

    exit_code = 5


class ModelError(DatelineError):
    """A language model that is not installed or does not load."""

    exit_code = 6


class StoreError(DatelineError):
    """A record that cannot be opened, read or written."""

    exit_code = 7
