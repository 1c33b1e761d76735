"""One declarative module per document type."""
