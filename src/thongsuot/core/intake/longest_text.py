"""The longest text (văn bản dài nhất) that is taken for a document."""

LONGEST_TEXT = 3_000_000
"""Letters; a directive of 300 pages has a third of them."""

IN_WORDS = "3 triệu ký tự"
