"""The largest file (tệp lớn nhất) that any reader takes, whatever the doors let in."""

LARGEST_FILE = 60 * 1024 * 1024
