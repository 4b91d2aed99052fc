"""What is kept: frameworks, their published versions, and the drafts of the next ones."""

from pertvarka.frameworks.models.drafts import Act, Draft, Revision
from pertvarka.frameworks.models.procedures import Procedure, ProcedureVersion, procedure_of
from pertvarka.frameworks.models.versions import Framework, FrameworkVersion, Withdrawal, tree_of

__all__ = [
    "Act",
    "Draft",
    "Framework",
    "FrameworkVersion",
    "Procedure",
    "ProcedureVersion",
    "Revision",
    "Withdrawal",
    "procedure_of",
    "tree_of",
]
