"""Names of what something runs on, in any language: devices, chips, and robots. They are no places to score on."""

from __future__ import annotations

#: At the beginning of such a name.
DEVICES = (
    r"(?<![A-Za-z])(?i:Mac(?:Book)?\b|iPhone|iPad|Apple\b|Pixel \d|Jetson|Orin\b|Orange Pi|Raspberry|Snapdragon|Xeon|EPYC\b|Ryzen|Ascend\b|"
    r"GeForce|Quadro|TITAN\b|Franka|Unitree|KUKA|xArm|UR\d+e?\b)"
)
