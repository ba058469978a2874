"""Accuracy on human-labelled corpora: ``python -m benchmarks.accuracy --data FOLDER``.

The corpora are no part of the project. Half of every sentence corpus, chosen by a hash of the
text, is never read by whoever writes the grammar: its figures are the ones to believe.
"""
