"""Sessions for those who work on newsmodel: `nox` runs the first four, `nox -l` lists them all."""

from __future__ import annotations

import hashlib
import os
import tarfile
from pathlib import Path

import nox

nox.needs_version = ">=2024.4"
nox.options.sessions = ["tests", "lint", "types", "package"]
nox.options.default_venv_backend = "venv"
nox.options.error_on_missing_interpreters = False

VERSIONS = ["3.11", "3.12", "3.13"]
ROOT = Path(__file__).parent


@nox.session(python=VERSIONS)
def tests(session: nox.Session) -> None:
    """The tests, on each Python that is supported; what follows `--` goes to pytest."""
    session.install("-e", ".[test]")
    session.run("pytest", "-q", *session.posargs)


@nox.session(python=VERSIONS[0])
def lowest(session: nox.Session) -> None:
    """The tests with the oldest releases of what the package needs."""
    needs = nox.project.load_toml(ROOT / "pyproject.toml")["project"]["dependencies"]
    session.install("-e", ".[test]", *(need.replace(">=", "==") for need in needs))
    session.run("pytest", "-q", *session.posargs)


@nox.session
def coverage(session: nox.Session) -> None:
    """The tests again, counting which branches they take; too few is a failure."""
    session.install("-e", ".[test]", "coverage[toml]>=7.6")
    session.run("coverage", "run", "-m", "pytest", "-q", *session.posargs)
    session.run("coverage", "report", "--skip-covered", "--show-missing")


@nox.session
def lint(session: nox.Session) -> None:
    """Lint and format."""
    session.install("-e", ".[lint]")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Types, strictly."""
    session.install("-e", ".[lint]")
    session.run("mypy")


def built(session: nox.Session, folder: Path) -> list[Path]:
    """Wheel and sdist of the checkout, dated by its last commit."""
    last = session.run(
        "git", "log", "-1", "--format=%ct", external=True, silent=True, success_codes=[0, 128]
    )
    date = str(last).strip()
    session.run(
        "python", "-m", "build", "--outdir", str(folder), ".", silent=True,
        env={"SOURCE_DATE_EPOCH": date if date.isdigit() else "1700000000"},
    )  # fmt: skip
    return sorted(folder.iterdir())


@nox.session
def package(session: nox.Session) -> None:
    """Wheel and sdist: built twice to the same bytes, checked, installed in a clean environment."""
    session.install("build", "twine")
    folders = [Path(session.create_tmp(), name) for name in ("one", "two")]
    for folder in folders:
        for old in folder.glob("*"):
            old.unlink()
    one, two = (built(session, folder) for folder in folders)
    for first, second in zip(one, two, strict=True):
        digests = {hashlib.sha256(path.read_bytes()).hexdigest() for path in (first, second)}
        if first.name != second.name or len(digests) != 1:
            session.error(f"{first.name} is built to other bytes each time")
        session.log(f"{first.name}: sha256 {digests.pop()}")
    session.run("twine", "check", "--strict", *map(str, one))
    wheel = next(path for path in one if path.suffix == ".whl")
    session.install(str(wheel))
    session.cd(session.create_tmp())
    session.run(
        "python", "-I", "-c",
        "import newsmodel as n; print(n.__version__, n.find_quotes('“No,” said Ann Lee.'))",
    )  # fmt: skip


@nox.session
def sdist(session: nox.Session) -> None:
    """The source distribution passes its own tests, those of the sample dispatch left out."""
    session.install("build")
    folder = Path(session.create_tmp())
    for old in folder.glob("*.tar.gz"):
        old.unlink()
    session.run("python", "-m", "build", "--sdist", "--outdir", str(folder), ".", silent=True)
    (archive,) = folder.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")
    session.chdir(folder / archive.name.removesuffix(".tar.gz"))
    session.install(".[test]")
    session.run("pytest", "-q", *session.posargs)


@nox.session
def api(session: nox.Session) -> None:
    """What changed in the public names since the last tag; see docs/stability.md."""
    session.install("griffe>=1.5")
    tag = str(
        session.run(
            "git", "describe", "--tags", "--abbrev=0", external=True, silent=True,
            success_codes=[0, 128],
        )
    ).strip()  # fmt: skip
    if not tag or "fatal" in tag:
        session.log("no tag yet: there is nothing to compare with")
        return
    session.run("griffe", "check", "newsmodel", "--search", "src", "--against", tag)


@nox.session
def audit(session: nox.Session) -> None:
    """Known faults of the dependencies; asks the advisory service of the Python index."""
    session.install(".", "pip-audit>=2.7")
    session.run("pip-audit", "--skip-editable", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """The documentation, strictly."""
    session.install("-e", ".[docs]")
    session.run(
        "mkdocs", "build", "--strict", "--site-dir", str(Path(session.create_tmp(), "site"))
    )


@nox.session
def fuzz(session: nox.Session) -> None:
    """Half an hour of both fuzzers; `-- 60` for a minute."""
    session.install("-e", ".[test,fuzz]")
    seconds = str(int(session.posargs[0] if session.posargs else 1800) // 2)
    for name in ("with_hypothesis", "with_atheris"):
        session.run("python", f"fuzz/{name}.py", "--seconds", seconds, "--keep-going")


@nox.session
def mutation(session: nox.Session) -> None:
    """How many changes to the code the tests notice; `-- quotes --count 50` for one stage."""
    session.install("-e", ".[test,mutation]")
    session.run("python", "mutation/run.py", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """The benchmarks that need no corpus."""
    session.install("-e", ".[test,bench]")
    for name in ("stages", "memory", "growth", "side_by_side"):
        session.run("python", f"benchmarks/{name}.py", env={"NO_COLOR": "1", **os.environ})
