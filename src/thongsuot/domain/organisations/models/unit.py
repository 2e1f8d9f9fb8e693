"""Unit (đơn vị): a body that receives tasks and reports, at its place in the tree of units."""

from django.db import models


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


class Unit(models.Model):
    """A unit as it stands from ``valid_from`` to ``valid_to``.

    ``path`` is the materialised path: five digits a level, a number among the siblings. Digits alone
    sort the same under every collation, so a subtree is the range [path, next sibling's path) on
    SQLite and on PostgreSQL. ``folded`` is the name without case and marks, for searching.
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
    path = models.CharField(max_length=100, unique=True)
    folded = models.CharField(max_length=200, db_index=True)
    aliases = models.JSONField("tên khác", default=list)
    valid_from = models.DateField("từ ngày", null=True, blank=True)
    valid_to = models.DateField("đến ngày", null=True, blank=True)
    is_sample = models.BooleanField("minh họa", default=False)

    class Meta:
        ordering = ["path"]
        verbose_name = "đơn vị"

    def __str__(self) -> str:
        return self.name
