"""Directives (văn bản): documents received, read, corrected and confirmed."""
