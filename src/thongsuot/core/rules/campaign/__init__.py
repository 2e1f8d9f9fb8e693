"""Campaign (đợt, kỳ, chủ đề, KH7xx): what the document organises."""
