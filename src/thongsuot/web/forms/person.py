"""Forms about people (người dùng): a new person, the terms of a post, who stands in."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations.models import Account
from thongsuot.domain.organisations.models.post import Reach, Role
from thongsuot.domain.organisations.post_terms import PostTerms
from thongsuot.web.forms.date_field import DayField


class LookedAfterForm(forms.Form):
    """A form in the look of the others, that can show what an action refused."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - Django's signature
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            if not isinstance(field, DayField):
                chosen = isinstance(field, forms.ChoiceField)
                field.widget.attrs["class"] = "form-select" if chosen else "form-control"

    def take_refusal(self, error: InvalidError) -> None:
        """Show what the action refused at the boxes that it is about."""
        for name, words in error.fields.items():
            self.add_error(name if name in self.fields else None, words)
        if not error.fields:
            self.add_error(None, error.message)


class PostForm(LookedAfterForm):
    """The terms of a post."""

    role = forms.ChoiceField(label=_("Vai trò"))
    reach = forms.ChoiceField(label=_("Phạm vi"), choices=Reach.choices, initial=Reach.UNIT)
    valid_from = DayField(label=_("Từ ngày"), required=False)
    valid_to = DayField(label=_("Đến hết ngày"), required=False)

    def __init__(self, *args: Any, roles: list[str], **kwargs: Any) -> None:  # noqa: ANN401 - Django's signature
        super().__init__(*args, **kwargs)
        chosen = self.fields["role"]
        assert isinstance(chosen, forms.ChoiceField)  # noqa: S101 - for the type checker
        chosen.choices = [(value, name) for value, name in Role.choices if value in roles]

    def terms(self) -> PostTerms:
        """Give what was chosen."""
        values = self.cleaned_data
        return PostTerms(values["role"], values["reach"], values["valid_from"], values["valid_to"])


class NewPersonForm(PostForm):
    """A person to be invited, with the first post."""

    full_name = forms.CharField(label=_("Họ và tên"), max_length=150)
    username = forms.CharField(
        label=_("Tên đăng nhập"),
        max_length=150,
        help_text=_("Chữ không dấu, số và các dấu @ . + - _; ví dụ theo địa chỉ thư công vụ."),
    )
    email = forms.EmailField(label=_("Thư công vụ"), required=False, max_length=254)
    field_order = ("full_name", "username", "email", "role", "reach", "valid_from", "valid_to")


class KnownPersonForm(PostForm):
    """A further post for somebody who has an account."""

    username = forms.CharField(label=_("Tên đăng nhập"), max_length=150)
    field_order = ("username", "role", "reach", "valid_from", "valid_to")


class SubstituteForm(LookedAfterForm):
    """Who stands in, from day to day."""

    substitute = forms.TypedChoiceField(label=_("Người làm thay"), coerce=int)
    valid_from = DayField(label=_("Từ ngày"))
    valid_to = DayField(label=_("Đến hết ngày"))

    def __init__(self, *args: Any, people: list[Account], **kwargs: Any) -> None:  # noqa: ANN401 - Django's signature
        super().__init__(*args, **kwargs)
        self.people = {person.pk: person for person in people}
        chosen = self.fields["substitute"]
        assert isinstance(chosen, forms.TypedChoiceField)  # noqa: S101 - for the type checker
        chosen.choices = [(person.pk, str(person)) for person in people]

    def chosen(self) -> Account:
        """Give the person who was chosen."""
        return self.people[self.cleaned_data["substitute"]]


class NewPasswordForm(LookedAfterForm):
    """A new password, typed twice."""

    password = forms.CharField(
        label=_("Mật khẩu mới"),
        strip=False,
        help_text=_("Ít nhất 12 ký tự. Một câu ngắn dễ nhớ, có dấu cách cũng được."),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    again = forms.CharField(
        label=_("Nhập lại mật khẩu mới"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def clean(self) -> dict[str, Any]:
        """Refuse two that differ."""
        values: dict[str, Any] = super().clean() or {}
        if values.get("password") != values.get("again") and "password" in values:
            self.add_error("again", _("Hai lần nhập chưa giống nhau."))
        return values
