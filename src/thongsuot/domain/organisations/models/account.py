"""Account (tài khoản): a person who signs in; what the person may do follows from the post."""

from django.contrib.auth.models import AbstractUser
from django.db import models


class Account(AbstractUser):
    """A person; ``is_sample`` marks accounts of the sample data (minh họa)."""

    full_name = models.CharField("họ và tên", max_length=150)
    is_sample = models.BooleanField("minh họa", default=False)

    class Meta:
        verbose_name = "tài khoản"

    def __str__(self) -> str:
        return self.full_name or self.username

    def get_full_name(self) -> str:
        """Give the name as it is written in Vietnamese: one piece."""
        return self.full_name
