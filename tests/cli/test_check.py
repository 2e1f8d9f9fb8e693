"""``thongsuot check``: findings for people, for programs and for editors, told by the exit code too."""

import json

import pytest

CLEAN_RULE = "TH405"


def test_findings_are_told_with_their_words_and_their_ground(thongsuot, seeds):
    done = thongsuot("check", seeds[0])

    assert done.returncode == 1
    assert seeds[0].name in done.stdout
    assert "TT102 " in done.stdout
    assert "^^^" in done.stdout
    assert "Căn cứ: " in done.stdout


def test_for_programs_each_finding_leads_to_its_words(thongsuot, seeds):
    done = thongsuot("check", seeds[0], seeds[2], "--format", "json")
    first, second = json.loads(done.stdout)

    assert done.returncode == 1
    for told in (first, second):
        assert told.keys() == {"text", "findings"}
        for finding in told["findings"]:
            assert finding["severity"] in {"error", "warning", "note"}
            start, end = finding["span"] or (0, 0)
            assert 0 <= start <= end <= len(told["text"])


def test_for_editors_places_are_those_of_the_file(thongsuot, seeds):
    run = json.loads(thongsuot("check", seeds[2], "--format", "sarif").stdout)["runs"][0]
    lines = seeds[2].read_text(encoding="utf-8").splitlines()

    assert {result["ruleId"] for result in run["results"]} <= {
        rule["id"] for rule in run["tool"]["driver"]["rules"]
    }
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == seeds[2].name
        assert place.get("region", {"endLine": 1})["endLine"] <= len(lines)


def test_a_letter_without_findings_ends_well(thongsuot, tmp_path):
    letter = tmp_path / "trong.txt"
    letter.write_text("Thư ngắn minh họa, không có gì để kiểm tra ngày tháng.\n", encoding="utf-8")

    done = thongsuot("check", letter, "--select", CLEAN_RULE)

    assert done.returncode == 0
    assert "Không phát hiện gì." in done.stdout


def test_rules_are_chosen_and_left_out_by_the_beginning_of_their_codes(thongsuot, seeds):
    chosen = json.loads(
        thongsuot(
            "check", seeds[0], "--select", "TT", "--ignore", "TT102", "--format", "json"
        ).stdout
    )
    codes = {finding["code"] for finding in chosen["findings"]}

    assert codes
    assert all(code.startswith("TT") for code in codes)
    assert "TT102" not in codes


def test_against_the_superiors_letter_more_is_seen(thongsuot, seeds):
    done = thongsuot("check", seeds[4], "--against", seeds[3], "--select", "KT", "--format", "json")

    assert done.returncode in {0, 1}
    assert all(finding["code"].startswith("KT") for finding in json.loads(done.stdout)["findings"])


@pytest.mark.parametrize(
    "options", [["--select", "XX9"], ["--against", "khong-co.txt"], ["--config", "khong-co"]]
)
def test_a_slip_in_the_command_is_told(thongsuot, seeds, options):
    done = thongsuot("check", seeds[0], *options)

    assert done.returncode == 2
    assert done.stdout == ""


def test_an_agency_switches_rules_off(thongsuot, seeds, tmp_path):
    config = tmp_path / "thongsuot.toml"
    config.write_text('[check]\noff = ["TT", "NN", "CC", "NV", "TH", "KH"]\n', encoding="utf-8")

    assert thongsuot("check", seeds[0], "--config", config).returncode == 0


def test_what_cannot_be_read_is_said_and_the_others_are_checked(thongsuot, seeds, tmp_path):
    (tmp_path / "rong.pdf").write_bytes(b"")

    done = thongsuot("check", tmp_path / "rong.pdf", seeds[0])

    assert done.returncode == 2
    assert "rong.pdf: " in done.stderr
    assert "TT102" in done.stdout
