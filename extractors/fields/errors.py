"""What `validate` of a field type raises."""

from __future__ import annotations


class NotSuchValue(ValueError):
    """The text is no value of this field type. The message never repeats the text."""
