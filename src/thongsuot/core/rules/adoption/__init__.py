"""Adoption (kế thừa, KT6xx): a document against that of the superior body."""
