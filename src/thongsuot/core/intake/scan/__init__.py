"""Reader of scans and photographs: pictures made upright and clean, words recognised, lines put in order."""
