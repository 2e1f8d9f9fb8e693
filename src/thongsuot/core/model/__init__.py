"""What things are: frozen values without behaviour that needs a disk, a clock or a network."""
