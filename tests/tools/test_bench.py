"""Letters for measurements: copies differ in the numbers of documents, and in nothing else."""

from tools.bench.letters import varied, write_archive


def test_a_copy_has_other_numbers_and_the_same_dates():
    letter = "Số: 12/KH-UBND, ngày 15/3/2024, thực hiện Công văn số 700/BYT-KH"

    assert varied(letter, 0) == letter
    assert varied(letter, 5) == "Số: 17/KH-UBND, ngày 15/3/2024, thực hiện Công văn số 705/BYT-KH"


def test_an_archive_has_as_many_texts_as_wanted_all_of_them_filled(tmp_path):
    write_archive(tmp_path, 60)

    texts = [path.read_text(encoding="utf-8") for path in tmp_path.iterdir()]
    assert len(texts) == 60
    assert all(text.strip() for text in texts)
    assert len(set(texts)) > 40
