"""How rightly the sample letters are read in each form of file (hình thức tệp)."""
