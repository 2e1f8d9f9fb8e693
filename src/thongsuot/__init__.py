"""Thông Suốt: one directive goes down to every unit, every report comes up."""
