"""Rules (quy tắc kiểm tra): a reading goes in, findings come out. One rule a file, the file named by its code."""
