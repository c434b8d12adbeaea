package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.FieldPlace;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A page of a PDF as a picture with its fields above it; lengths count in ten-thousandths of the
 * page's width.
 *
 * @param address of the picture from the root of the application
 */
public record PicturePage(int number, String address, int height, List<Area> areas) {

    /** The page is this wide. */
    public static final int WIDTH = 10_000;

    private static final int PNG_WIDTH_AT = 16;

    /** Room that a letter on the picture takes. */
    private static final int LETTER = 105;

    /** A field's place on the page. */
    public record Area(FieldSpot spot, int x, int y, int width, int height) {

        /** What belongs into the field, as far as the field has room to say it. */
        public String words() {
            int room = width / LETTER - 3;
            if (spot.value().length() <= room) {
                return spot.value();
            }
            return room < 8 ? "" : spot.value().substring(0, room) + "…";
        }
    }

    /**
     * @param png the picture, for its shape
     * @param spots fields of the form, also of other pages
     */
    static PicturePage of(int number, String address, byte[] png, List<FieldSpot> spots) {
        ByteBuffer header = ByteBuffer.wrap(png);
        int height =
                (int)
                        ((long) WIDTH
                                * header.getInt(PNG_WIDTH_AT + 4)
                                / Math.max(1, header.getInt(PNG_WIDTH_AT)));
        return new PicturePage(
                number,
                address,
                height,
                spots.stream()
                        .filter(spot -> isOn(number, spot.field().place()))
                        .map(spot -> area(spot, height))
                        .toList());
    }

    private static boolean isOn(int number, FieldPlace place) {
        return place.box() != null && place.page() != null && place.page() == number;
    }

    private static Area area(FieldSpot spot, int height) {
        FieldPlace.Box box = spot.field().place().box();
        return new Area(
                spot,
                box.left(),
                (int) ((long) box.top() * height / WIDTH),
                box.width(),
                (int) ((long) box.height() * height / WIDTH));
    }

    public int getWidth() {
        return WIDTH;
    }
}
