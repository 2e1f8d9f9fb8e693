"""Organisations (đơn vị): units, people and their posts."""
