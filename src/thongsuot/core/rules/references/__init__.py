"""References (căn cứ, viện dẫn, CC2xx): the documents that a document cites."""
