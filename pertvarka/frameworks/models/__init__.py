"""What is kept: frameworks, their published versions, and the drafts of the next ones."""

from pertvarka.frameworks.models.drafts import Act, Draft, Revision
from pertvarka.frameworks.models.versions import Framework, FrameworkVersion, Withdrawal, tree_of

__all__ = ["Act", "Draft", "Framework", "FrameworkVersion", "Revision", "Withdrawal", "tree_of"]
