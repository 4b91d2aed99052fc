"""Tags that draw the design's parts."""

from django import template

register = template.Library()
