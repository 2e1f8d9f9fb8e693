"""Unit (đơn vị): a body that receives tasks and reports, at its place in the tree of units."""

from datetime import date

from django.db import models

from thongsuot.core.registry.identifiers import old_identifier


class Level(models.TextChoices):
    """Cấp."""

    CENTRAL = "trung_uong", "Trung ương"
    PROVINCE = "tinh", "Cấp tỉnh"
    DISTRICT = "huyen", "Cấp huyện"
    COMMUNE = "xa", "Cấp xã"
    FACILITY = "don_vi", "Đơn vị trực thuộc"


class Kind(models.TextChoices):
    """Loại đơn vị."""

    MINISTRY = "bo", "Bộ, cơ quan ngang bộ"
    COMMITTEE = "ubnd", "Ủy ban nhân dân"
    OFFICE = "van_phong", "Văn phòng"
    DEPARTMENT = "so", "Sở, ban, ngành"
    DIVISION = "phong", "Phòng chuyên môn"
    FRONT = "mttq", "Mặt trận Tổ quốc"
    UNION = "doan_the", "Đoàn thể, hội"
    PRESS = "bao_chi", "Cơ quan báo chí"
    ARMED = "vu_trang", "Công an, quân sự"
    FACILITY = "su_nghiep", "Đơn vị sự nghiệp, cơ sở"
    COUNCIL = "hdnd", "Hội đồng nhân dân"
    PARTY = "dang", "Cơ quan Đảng"
    BRANCH = "nganh_doc", "Cơ quan ngành dọc"
    HAMLET = "thon", "Thôn, tổ dân phố"


class Certainty(models.TextChoices):
    """Nguồn của một ngày; một ngày theo văn bản thì không cần nói gì thêm."""

    FOUND = "found", "có nguồn"
    KNOWN = "known", "theo hiểu biết chung"
    UNSOURCED = "unsourced", "chưa có nguồn cho ngày"


class Unit(models.Model):
    """A unit as it stands from ``valid_from`` to ``valid_to``.

    ``path`` is the materialised path: five digits a level, a number among the siblings. Digits alone
    sort the same under every collation, so a subtree is the range [path, next sibling's path) on
    SQLite and on PostgreSQL. ``folded`` is the name without case and marks; ``search`` is that of all
    names, now and formerly, with abbreviations, each word behind a blank.

    ``parent`` is the unit at whose place it stands; it commands only where ``is_governed`` (line of the
    territory). ``sectoral_parent`` leads in its branch. ``registry_key`` names a unit of the country's
    registry, empty for own units; ``official_code`` is the statistical code of a territory, which the
    law gave again in 2025; ``identifier`` is the one of Quyết định 20/2020/QĐ-TTg where a source gives it.
    ``is_presumed`` marks bodies that such places have as a rule and that no source names for this one.
    """

    code = models.CharField("mã", max_length=60, unique=True)
    name = models.CharField("tên", max_length=200)
    short_name = models.CharField("tên gọn", max_length=100, blank=True)
    kind = models.CharField("loại", max_length=20, choices=Kind)
    level = models.CharField("cấp", max_length=12, choices=Level)
    sector = models.CharField("lĩnh vực", max_length=40, blank=True)
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="children"
    )
    sectoral_parent = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="sectoral_children",
    )
    is_governed = models.BooleanField("trực thuộc", default=True)
    is_presumed = models.BooleanField("theo mẫu chung", default=False)
    path = models.CharField(max_length=100, unique=True)
    folded = models.CharField(max_length=200, db_index=True)
    search = models.TextField(default="")
    registry_key = models.CharField(max_length=60, null=True, blank=True, unique=True)
    official_code = models.CharField("mã hành chính", max_length=20, blank=True, db_index=True)
    identifier = models.CharField("mã định danh", max_length=35, blank=True)
    contact = models.JSONField("liên hệ", default=dict, blank=True)
    aliases = models.JSONField("tên khác", default=list)
    valid_from = models.DateField("từ ngày", null=True, blank=True)
    valid_to = models.DateField("đến ngày", null=True, blank=True)
    from_certainty = models.CharField(max_length=10, choices=Certainty, default=Certainty.FOUND)
    to_certainty = models.CharField(max_length=10, choices=Certainty, default=Certainty.FOUND)
    document = models.CharField("văn bản thành lập", max_length=200, blank=True)
    is_sample = models.BooleanField("minh họa", default=False)

    class Meta:
        ordering = ["path"]
        verbose_name = "đơn vị"

    def __str__(self) -> str:
        return self.name

    @property
    def shown_code(self) -> str:
        """The code that people know the unit by."""
        return self.official_code or self.code

    @property
    def old_identifier(self) -> str:
        """The identifier in the shape of QCVN 102:2016, which older systems know; empty where it has none."""
        try:
            return old_identifier(self.identifier)
        except ValueError:
            return ""

    def exists_on(self, day: date) -> bool:
        """Tell whether the unit exists on a day."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)
