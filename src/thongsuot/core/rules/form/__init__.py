"""Form (thể thức, TT1xx): Nghị định 30/2020/NĐ-CP and its annexes."""
