"""Fixes of rules: made in the example of the rule, or in a letter of its own, they leave nothing to be found."""

import pytest

from thongsuot.core.pipeline import read_text
from thongsuot.core.rules.engine import check
from thongsuot.core.rules.example import OWN, findings_of_example
from thongsuot.core.rules.fixing import choose_fixes, corrected, edits_of
from thongsuot.core.rules.registry import all_rules
from thongsuot.core.rules.selection import Selection

FIXED = [
    rule
    for rule in all_rules()
    if OWN not in rule.text.example
    and any(one.fix for one in findings_of_example(rule, rule.text.example, read_text))
]


def made(text: str, code: str, *, unsafe: bool = False) -> str:
    """Give the text with the fixes of one rule made."""
    reading = read_text(text)
    found = check(reading, selection=Selection(select=(code,)))
    fixes = choose_fixes(reading.source_text, found, unsafe=unsafe)
    return corrected(reading.source_text.original, edits_of(fixes))


@pytest.mark.parametrize("rule", FIXED, ids=lambda rule: rule.code)
def test_after_the_fix_the_rule_finds_nothing_in_its_example(rule):
    text = made(rule.text.example, rule.code, unsafe=True)

    assert text != rule.text.example
    assert findings_of_example(rule, text, read_text) == ()


def test_the_rules_whose_examples_are_fixed():
    fixed = {rule.code for rule in FIXED}

    assert fixed >= {
        "TT104",
        "TT105",
        "TT107",
        "TT109",
        "TT110",
        "TT113",
        "TT114",
        "TT115",
        "TT117",
    }
    assert fixed >= {"TT118", "NN505", "NN507", "NN508"}


LETTER = """ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh Phúc

Số: 45/UBND-KGVX

Lạng Sơn, ngày 05 tháng 3 năm 2024

Kính gửi: Sở Y tế.

{body}

Nơi nhận:
- {above};
- CT, PCT-UBND tỉnh (Báo cáo);
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn A
"""
BODY = "Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm"


@pytest.mark.parametrize(
    ("code", "body", "wanted"),
    [
        ("TT115", f"{BODY}.", f"{BODY}./."),
        ("TT115", BODY, f"{BODY}./."),
        ("TT115", f"{BODY}./", f"{BODY}./."),
        ("TT115", f"{BODY}:", f"{BODY}:"),
        ("NN505", f"{BODY} của của ngành.", f"{BODY} của ngành."),
        ("NN505", f"{BODY} cho cho các cháu./.", f"{BODY} cho các cháu./."),
        ("NN507", f"{BODY} ở Việt nam./.", f"{BODY} ở Việt Nam./."),
        ("NN507", f"{BODY} theo chủ trương của Đảng, nhà nước./.",
         f"{BODY} theo chủ trương của Đảng, Nhà nước./."),
    ],
)  # fmt: skip
def test_safe_fixes_of_the_body(code, body, wanted):
    before = LETTER.format(body=body, above="Như trên")

    assert made(before, code) == LETTER.format(body=wanted, above="Như trên")


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("TT106", "Độc lập - Tự do - Hạnh Phúc", "Độc lập - Tự do - Hạnh phúc"),
        ("TT110", "Như kính gửi", "Như trên"),
        ("TT117", "PCT-UBND tỉnh (Báo cáo)", "PCT UBND tỉnh (để b/c)"),
    ],
)
def test_safe_fixes_of_head_and_tail(code, old, new):
    before = LETTER.format(body=f"{BODY}./.", above="Như kính gửi")

    assert made(before, code) == before.replace(old, new)


def test_the_drafting_unit_of_the_symbol_is_a_proposal_only():
    before = LETTER.format(body=f"{BODY}./.", above="Như trên")

    assert made(before, "TT111") == before
    assert made(before, "TT111", unsafe=True) == before.replace("Lưu: VT.", "Lưu: VT, KGVX.")


def test_a_plan_whose_symbol_names_no_drafting_unit_proposes_none():
    letter = LETTER.format(body=f"{BODY}./.", above="Như trên")
    title = "KẾ HOẠCH\nTổ chức Ngày hội minh họa năm 2024"
    plan = letter.replace("UBND-KGVX", "KH-UBND").replace("Kính gửi: Sở Y tế.", title)

    assert made(plan, "TT111", unsafe=True) == plan


def test_broken_text_is_repaired_in_the_file():
    broken = "K Ế  H O Ạ C H\nTổ chức Ngày hội minh họa năm 2024\n"

    assert made(broken, "NN508").startswith("KẾ HOẠCH\nTổ chức")
