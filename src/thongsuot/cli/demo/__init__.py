"""The demonstration (minh họa): the whole cycle without a browser."""
