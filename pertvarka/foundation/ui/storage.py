"""How style sheets and scripts are kept: under names with their digest, compressed."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class AssetStorage(CompressedManifestStaticFilesStorage):
    """A script that imports another names it with its digest too: no browser mixes two releases."""

    support_js_module_import_aggregation = True
