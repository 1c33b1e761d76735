"""Letters that a finding calls for, and the sheet for the client: drafts, never kept."""
