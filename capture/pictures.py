"""Pictures as files in memory, for those who take no arrays."""

import cv2

from capture.frames import Rgb

QUALITY = 80
WIDEST_PX = 1280


def jpeg(rgb: Rgb) -> bytes:
    """A picture uint8 [height, width, 3] as JPEG, made smaller where it is very wide."""
    height, width = rgb.shape[:2]
    if width > WIDEST_PX:
        size = (WIDEST_PX, round(height * WIDEST_PX / width))
        rgb = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    done, data = cv2.imencode(
        ".jpg", cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, QUALITY]
    )
    assert done
    return bytes(data)
