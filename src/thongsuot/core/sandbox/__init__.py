"""Sandbox (đọc cách ly): documents are read in processes of their own, with limits of time and memory."""
