"""Tasks (nhiệm vụ, NV3xx): who is told to do what."""
