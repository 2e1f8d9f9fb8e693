"""IndicatorValue (số liệu): one figure of a report; no row is a blank, which is not zero."""

from django.db import models

from thongsuot.domain.campaigns.figures import DECIMALS, DIGITS
from thongsuot.domain.reports.models.report import Report


class IndicatorValue(models.Model):
    """The value of one indicator; days are kept as their number (``date.toordinal``)."""

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="values")
    indicator = models.CharField("chỉ tiêu", max_length=40)
    value = models.DecimalField("giá trị", max_digits=DIGITS, decimal_places=DECIMALS)

    class Meta:
        ordering = ["id"]
        verbose_name = "số liệu"
        constraints = [
            models.UniqueConstraint(fields=["report", "indicator"], name="one_value_an_indicator")
        ]

    def __str__(self) -> str:
        return f"{self.indicator} = {self.value}"
