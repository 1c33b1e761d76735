"""The terminal's front door: one file per noun, one function per verb."""
