"""What things are: frozen values without behaviour that needs a disk, a clock or a network.

They are structs of msgspec, made and written in C; ``msgspec.structs.replace`` gives a changed copy. None can
come to hold itself, so the collector of cycles passes them over (``gc=False``).
"""
