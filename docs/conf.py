"""The documentation's build: `sphinx-build -W -b html docs site`."""

project = "claimcheck"
author = "The claimcheck developers"
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build", "articles"]
html_theme = "furo"
html_title = "claimcheck"
html_static_path = ["images"]
html_show_sphinx = False
myst_heading_anchors = 3
myst_enable_extensions = ["colon_fence", "deflist"]
autodoc_typehints = "description"
autodoc_member_order = "bysource"
add_module_names = False
suppress_warnings = ["myst.xref_missing"]
