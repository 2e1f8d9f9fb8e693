"""Word (tệp Word của người soạn): findings as comments and fixes as tracked changes in the author's own file."""
