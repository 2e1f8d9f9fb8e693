"""The worker (tiến trình việc nền): does jobs, gives back those of dead workers, and cleans up."""

from __future__ import annotations

import logging
import threading

from django.core.management import call_command
from django.db import OperationalError, close_old_connections

from thongsuot.domain.directives.actions.give_up_reading import give_up_reading
from thongsuot.domain.directives.actions.sweep_quarantine import sweep_quarantine
from thongsuot.domain.directives.reading_process import start_reader
from thongsuot.domain.jobs.give_back import give_back_jobs, worker_id

_LOOK_SECONDS = 0.3
_CHORE_SECONDS = 5.0

logger = logging.getLogger(__name__)


def run_worker() -> None:
    """Work on jobs until SIGTERM or Ctrl-C, which let the job at hand finish; one job at a time.

    For more at a time run more of these processes, on as many machines as there are.
    """
    start_reader()
    ended = threading.Event()
    threading.Thread(target=_do_chores, args=(ended,), name="chores", daemon=True).start()
    try:
        call_command(
            "db_worker",
            interval=_LOOK_SECONDS,
            worker_id=worker_id(),
            startup_delay=False,
            reload=False,
            verbosity=0,
        )
    finally:
        ended.set()


def do_chores() -> None:
    """Do what is due beside the jobs; every worker may do it, as often as it likes."""
    given_back = give_back_jobs()
    if given_back:
        logger.warning("%d interrupted jobs were given back to the queue", given_back)
    given_up = give_up_reading()
    if given_up:
        logger.error("%d documents could not be read in several attempts", given_up)
    sweep_quarantine()


def _do_chores(ended: threading.Event) -> None:
    while not ended.wait(_CHORE_SECONDS):
        try:
            do_chores()
        except OperationalError:
            # the database is busy or away: next time
            logger.warning("chores were put off", exc_info=True)
        finally:
            close_old_connections()
