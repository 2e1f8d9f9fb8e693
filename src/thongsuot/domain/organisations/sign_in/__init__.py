"""Signing in (đăng nhập): waiting after failures, devices, second factors, single sign-on."""
