"""Language (ngôn ngữ, NN5xx): spelling, capitals, signs."""
