"""What the shell, programs and editors are told of one letter."""

import json

import pytest

from thongsuot.core.model.finding import Severity
from thongsuot.core.pipeline import read_text
from thongsuot.core.rules.engine import check
from thongsuot.core.rules.registry import all_rules
from thongsuot.core.rules.report_json import findings_to_json
from thongsuot.core.rules.report_sarif import to_sarif
from thongsuot.core.rules.report_text import render_text, summary

LETTER = """ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN

Số: 45 /UBND-KGVX

Lạng Sơn, ngày 05 tháng 3 năm 2024

Kính gửi: Sở Y tế.

Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức “Ngày hội./.
"""


@pytest.fixture
def reading():
    return read_text(LETTER, "thu.txt")


def test_text_underlines_the_words_at_fault(reading):
    told = render_text(reading, check(reading))
    lines = told.splitlines()
    place = next(i for i, line in enumerate(lines) if line.startswith("TT104"))

    assert "dòng 3" in lines[place]
    shown, carets = lines[place + 1], lines[place + 2]
    assert shown[carets.index("^") : carets.rindex("^") + 1] == "45 /UBND-KGVX"
    assert lines[-1] == summary(check(reading))


def test_summary_of_nothing():
    assert summary(()) == "Không phát hiện gì."


def test_json_has_spans_fixes_and_null_for_what_is_missing(reading):
    told = json.loads(json.dumps(findings_to_json(reading, check(reading)), ensure_ascii=False))
    by_code = {finding["code"]: finding for finding in told["findings"]}

    start, end = by_code["TT104"]["span"]
    assert told["text"][start:end] == "45 /UBND-KGVX"
    assert by_code["TT104"]["fix"] == {
        "safe": True,
        "edits": [{"span": [start, end], "text": "45/UBND-KGVX"}],
    }
    assert by_code["TT106"]["span"] is None
    assert by_code["TT106"]["related"]
    assert {finding["severity"] for finding in told["findings"]} <= {
        severity.value for severity in Severity
    }


def test_sarif_points_into_the_file_as_it_is(reading):
    run = to_sarif([(reading, check(reading))], "0.1.0")["runs"][0]
    result = next(one for one in run["results"] if one["ruleId"] == "TT104")
    region = result["locations"][0]["physicalLocation"]["region"]
    line = LETTER.splitlines()[region["startLine"] - 1]

    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == "45 /UBND-KGVX"
    [change] = result["fixes"][0]["artifactChanges"]
    [replacement] = change["replacements"]
    deleted = replacement["deletedRegion"]
    assert line[deleted["startColumn"] - 1 : deleted["endColumn"] - 1] == " "
    assert replacement["insertedContent"] == {"text": ""}
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == {
        rule.code for rule in all_rules()
    }
