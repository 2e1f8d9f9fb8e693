"""Exchange (nhập, xuất): lists of own units as XLSX and CSV."""
