package kaijidesk.letters.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Writes the tree of elements, and from each page the way back into it. */
final class Structure {
    private final PdfFile file;
    private final List<Integer> pages;
    private final boolean japanese;
    private final Map<Element, Integer> numbers = new IdentityHashMap<>();

    /**
     * @param pages the numbers of the pages' objects
     * @param japanese whether the document is; if not, Japanese elements say so
     */
    Structure(PdfFile file, List<Integer> pages, boolean japanese) {
        this.file = file;
        this.pages = pages;
        this.japanese = japanese;
    }

    /**
     * The number of the tree's root.
     *
     * @param marked by page, the elements whose content is marked there
     */
    int write(Element document, List<List<Element>> marked) {
        int root = file.number();
        file.alike(true);
        int top = element(document, root);
        file.alike(false);
        StringBuilder back = new StringBuilder();
        for (int page = 0; page < marked.size(); page++) {
            back.append(page).append('[');
            for (Element element : marked.get(page)) {
                back.append(PdfText.reference(numbers.getOrDefault(element, 0))).append(' ');
            }
            back.append(']');
        }
        root(file, root, top, back, marked.size());
        return root;
    }

    /**
     * Writes the tree's root.
     *
     * @param top the number of its topmost element
     * @param back by page, the elements whose content is marked there
     * @param pages how many pages there are
     */
    static void root(PdfFile file, int number, int top, CharSequence back, int pages) {
        int backward = file.object("<</Nums[" + back + "]>>");
        file.object(
                number,
                "<</Type/StructTreeRoot/K "
                        + PdfText.reference(top)
                        + "/ParentTree "
                        + PdfText.reference(backward)
                        + "/ParentTreeNextKey "
                        + pages
                        + ">>");
    }

    private int element(Element element, int parent) {
        int number = file.number();
        numbers.put(element, number);
        StringBuilder body = new StringBuilder("<</S/").append(element.role().type());
        body.append("/P ").append(PdfText.reference(parent));
        body.append(element.role().attributes());
        describe(element, body);
        boolean onePage =
                element.places().stream().mapToInt(Element.Place::page).distinct().count() == 1;
        if (onePage) {
            int page = element.places().getFirst().page();
            body.append("/Pg ").append(PdfText.reference(pages.get(page)));
        }
        body.append("/K[");
        for (Element.Place place : element.places()) {
            if (onePage) {
                body.append(place.id()).append(' ');
            } else {
                body.append("<</Type/MCR/Pg ").append(PdfText.reference(pages.get(place.page())));
                body.append("/MCID ").append(place.id()).append(">>");
            }
        }
        for (Element part : element.parts()) {
            body.append(PdfText.reference(element(part, number))).append(' ');
        }
        file.alike(element.alternative().isEmpty()); // these words are the letter's own
        file.object(number, body.append("]>>"));
        return number;
    }

    private void describe(Element element, StringBuilder body) {
        if (!element.alternative().isEmpty()) {
            body.append("/Alt").append(PdfText.string(element.alternative()));
        }
        double[] box = element.box();
        if (box != null) {
            body.append("/A<</O/Layout/Placement/Block/BBox[");
            for (double edge : box) {
                PdfText.number(body, edge);
                body.append(' ');
            }
            body.append("]>>");
        }
        if (!japanese && element.japanese()) {
            body.append("/Lang(ja-JP)");
        }
    }
}
